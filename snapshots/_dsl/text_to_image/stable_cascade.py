class StableCascade(dsl.Builder, node_type="fal.text_to_image.StableCascade"):
    """
    Generate images in two stages with Stability AI's Stable Cascade, which drafts in a tiny latent space and then decodes; steps and guidance are set per stage.

    Licensed for research.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        first_stage_steps: Steps of the draft stage, which settles content and layout.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        second_stage_guidance_scale: Guidance during the second stage, which adds the detail; higher clings to the prompt.
        second_stage_steps: Steps of the decoding stage, which adds detail to the draft.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        first_stage_steps: dsl.Input[int] = 20,
        guidance_scale: dsl.Number = 4.0,
        negative_prompt: dsl.Input[str] = "",
        second_stage_guidance_scale: dsl.Number = 0.0,
        second_stage_steps: dsl.Input[int] = 10,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            first_stage_steps=first_stage_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            second_stage_guidance_scale=second_stage_guidance_scale,
            second_stage_steps=second_stage_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
