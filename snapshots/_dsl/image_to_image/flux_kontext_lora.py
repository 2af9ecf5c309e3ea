class FluxKontextLora(dsl.Builder, node_type="fal.image_to_image.FluxKontextLora"):
    """
    Edit a picture by instruction with FLUX.1 Kontext [dev] and LoRAs of your own.

    Takes one picture and no mask; plain Kontext [dev] has these inputs but no LoRAs and starts at 28 steps, not 30; the inpaint version adds mask and reference.

    Args:
        image: Picture to edit by instruction. At most 14,142 px a side.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        resolution_mode: How the edit gets its size: picked by the model, like the input, or a fixed shape.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 2.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
        resolution_mode: dsl.Input[
            Literal[
                "auto", "match_input", "1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21"
            ]
        ] = "match_input",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            loras=loras,
            acceleration=acceleration,
            resolution_mode=resolution_mode,
        )
