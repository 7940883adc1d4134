// The JSON Schema of a tool, made from the one schema that checks the content.
import { z } from 'zod';
import { toolForm } from '#lib/catalogue/tool-form.ts';
import type { RequestHandler } from './$types';

const schema = z.toJSONSchema(toolForm.safeExtend({ $schema: z.url().optional() }));

export const GET: RequestHandler = () =>
	new Response(JSON.stringify(schema), {
		headers: { 'content-type': 'application/schema+json; charset=utf-8', 'x-page-store': 'public' },
	});
