// Types of SvelteKit's own interfaces.
declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
}

export {};
