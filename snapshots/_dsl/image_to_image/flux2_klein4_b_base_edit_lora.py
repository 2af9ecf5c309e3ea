class Flux2Klein4BBaseEditLora(dsl.Builder, node_type="fal.image_to_image.Flux2Klein4BBaseEditLora"):
    """
    Edit up to four pictures with FLUX.2 [klein] 4B Base and up to three LoRAs of your own.

    Takes weights trained on the 4B; guidance and a negative prompt can be set, which the distilled LoRA version lacks, and up to 50 steps, not eight.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the result; unset keeps that of the input picture. More pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        images: Up to four pictures to edit or combine, in the order in which the prompt speaks of them.
        loras: LoRAs trained for klein 4B, each with its own weight.
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
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 28,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        images: dsl.FileListInput[ImageRef],
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            seed=seed,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            images=images,
            loras=loras,
        )
