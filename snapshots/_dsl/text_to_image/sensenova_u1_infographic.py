class SensenovaU1Infographic(dsl.Builder, node_type="fal.text_to_image.SensenovaU1Infographic"):
    """
    Generate an infographic from a detailed prompt with SenseNova U1.

    Layout, sections, colours, lettering and the data go into the prompt; nine shapes from 1:2 to 2:1, with a thinking step that costs a fifth more.

    Args:
        prompt: The infographic in words: its layout, sections, colours, lettering and the data to show. More detail works better.
        aspect_ratio: Shape of the picture as width to height.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result.
        timestep_shift: Moves the noise schedule: higher spends more of the steps on the early, rough stage.
        use_thinking: Lets the model reason before it draws, which helps with complex prompts; slower, and costs 1.2 times as much.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[Any]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    thinking: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["1:1", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:2", "2:1"]] = "16:9",
        guidance_scale: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 50,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        timestep_shift: dsl.Number = 3.0,
        use_thinking: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            timestep_shift=timestep_shift,
            use_thinking=use_thinking,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
