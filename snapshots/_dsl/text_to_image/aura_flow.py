class AuraFlow(dsl.Builder, node_type="fal.text_to_image.AuraFlow"):
    """
    Generate one or two pictures from text with AuraFlow v0.3, an openly licensed flow model in beta.

    Short prompts are rewritten into longer ones unless switched off; size and shape are fixed, Pony V7 is a fine-tune with sizes.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 50,
        expand_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            expand_prompt=expand_prompt,
        )
