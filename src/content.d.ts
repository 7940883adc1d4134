// The modules that scripts/content-plugin.ts makes of the files in content/.
declare module 'content:framework' {
	const framework: import('#lib/framework/read-framework.ts').Framework;
	export default framework;
}

declare module 'content:catalogue' {
	const catalogue: import('#lib/catalogue/read-catalogue.ts').Catalogue;
	export default catalogue;
}

declare module 'content:quick-scan' {
	const questions: import('#lib/scan/read-questions.ts').ScanQuestion[];
	export default questions;
}

declare module 'content:worksheets' {
	const kit: {
		worksheets: import('#lib/worksheet/worksheet.ts').Worksheet[];
		pictures: Record<string, string>;
	};
	export default kit;
}
