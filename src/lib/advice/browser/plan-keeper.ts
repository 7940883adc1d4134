// Keeps the visitor's plan in the browser: what is typed stays, also after closing, until it is wiped.
const key = 'gereedschapskist-plan';

const form = document.querySelector<HTMLFormElement>('form[data-plan]')!;
const lines = form.querySelector<HTMLElement>('[data-plan-lines]')!;
const add = form.querySelector<HTMLSelectElement>('select[data-plan-add]')!;
const template = document.querySelector<HTMLTemplateElement>('#plan-line')!;

takeIn(stored());
keep();
form.addEventListener('input', keep);
add.addEventListener('change', () => {
	if (add.value) addLine(add.value)?.querySelector<HTMLElement>('input')?.focus();
	add.value = '';
	keep();
});

const wipe = form.querySelector<HTMLButtonElement>('[data-plan-wipe]')!;
wipe.hidden = false;
wipe.addEventListener('click', () => {
	localStorage.removeItem(key);
	location.assign(location.pathname);
});

function stored(): [string, string][] {
	try {
		return JSON.parse(localStorage.getItem(key) ?? '[]') as [string, string][];
	} catch {
		return [];
	}
}

// What was kept joins what the server sent: a field that came filled in wins.
function takeIn(kept: [string, string][]) {
	for (const [name, value] of kept) {
		if (name === 'gereedschap') addLine(value);
	}
	for (const [name, value] of kept) {
		const field = form.elements.namedItem(name);
		if (isText(field) && !field.value) field.value = value;
	}
}

function addLine(id: string): Element | undefined {
	const option = [...add.options].find(({ value }) => value === id);
	const there = lines.querySelector(`[data-plan-line="${CSS.escape(id)}"]`);
	if (!id || !option || there || lines.children.length >= Number(form.dataset.most))
		return there ?? undefined;
	lines.append(template.content.cloneNode(true));
	const line = lines.lastElementChild!;
	for (const element of [line, ...line.querySelectorAll('*')]) {
		for (const { name, value } of [...element.attributes])
			element.setAttribute(name, value.replace('T00', id));
	}
	line.querySelector('[data-plan-name]')!.textContent = option.textContent;
	line.querySelector('[data-plan-sentence]')!.textContent = option.dataset.sentence ?? '';
	return line;
}

function keep() {
	const pairs = [...new FormData(form)].filter(([, value]) => value !== '');
	const empty = lines.children.length === 0;
	form.querySelector<HTMLElement>('[data-plan-empty]')!.hidden = !empty;
	form.querySelector<HTMLElement>('[data-plan-kept]')!.hidden = empty;
	try {
		localStorage.setItem(key, JSON.stringify(pairs));
	} catch {
		// No room or no permission: the plan still stands in the form, and the note that it is kept stays away.
		form.querySelector<HTMLElement>('[data-plan-kept]')!.hidden = true;
	}
}

function isText(field: unknown): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
	if (field instanceof HTMLInputElement) return field.type !== 'checkbox';
	return field instanceof HTMLTextAreaElement || (field instanceof HTMLSelectElement && field !== add);
}
