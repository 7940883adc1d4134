// One address of every kind of public page that the budgets speak of.
export const publicPages = {
	home: '/',
	list: '/gereedschap',
	sheet: '/gereedschap/startgesprek',
	wegwijzer: '/wegwijzer',
	snelscan: '/snelscan',
	uitgangspunten: '/uitgangspunten',
};
