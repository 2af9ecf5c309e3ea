class NvidiaCosmos3SuperTextToImage(dsl.Builder, node_type="fal.text_to_image.NvidiaCosmos3SuperTextToImage"):
    """
    Generate up to four pictures from text with NVIDIA's world model Cosmos 3 Super.

    On request it draws several candidates, judges them and rewrites the prompt over up to three rounds, which costs more pictures.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        enable_prompt_expansion: Rewrites the prompt into the structured JSON that Cosmos was trained on; if that fails, your own words are used.
        enable_agentic_generation: Draws several candidates, picks the best and rewrites the prompt between rounds; follows it better, but takes longer and costs more pictures.
        agentic_max_iterations: Most rounds of drawing and rewriting; works only with agentic generation on.
        agentic_samples_per_iteration: Candidates drawn and judged in each round, each one charged; the best goes on. Counts only with agentic generation on.
        agentic_early_stop: Ends the rounds early when a candidate already fits the prompt well; counts only with agentic generation on.
        image_size: Size of the picture: a preset shape or a width and height; each side is brought to a multiple of 16 from 512 to 1280 pixels.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the prompt and the finished pictures for unsafe content; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_agentic_generation: dsl.Input[bool] = False,
        agentic_max_iterations: dsl.Input[int] = 2,
        agentic_samples_per_iteration: dsl.Input[int] = 2,
        agentic_early_stop: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 4.0,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_agentic_generation=enable_agentic_generation,
            agentic_max_iterations=agentic_max_iterations,
            agentic_samples_per_iteration=agentic_samples_per_iteration,
            agentic_early_stop=agentic_early_stop,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
