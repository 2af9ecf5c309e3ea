class StableCascadeSoteDiffusion(dsl.Builder, node_type="fal.text_to_image.StableCascadeSoteDiffusion"):
    """
    Generate up to four anime pictures with SoteDiffusion, a fine-tune of Würstchen V3.

    Shares its base with Stable Cascade; tall 1024 by 1536 by default, with steps and guidance for each of two stages; licensed for research.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        first_stage_steps: Steps of the draft stage, which settles content and layout.
        second_stage_steps: Steps of the decoding stage, which adds detail to the draft.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        second_stage_guidance_scale: Guidance during the second stage, which adds the detail; higher clings to the prompt.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        num_images: How many pictures to make in one run; more of them cost more.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        first_stage_steps: dsl.Input[int] = 25,
        second_stage_steps: dsl.Input[int] = 10,
        guidance_scale: dsl.Number = 8.0,
        second_stage_guidance_scale: dsl.Number = 2.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            first_stage_steps=first_stage_steps,
            second_stage_steps=second_stage_steps,
            guidance_scale=guidance_scale,
            second_stage_guidance_scale=second_stage_guidance_scale,
            image_size=image_size,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            num_images=num_images,
        )
