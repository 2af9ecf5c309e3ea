class FluxKontextLora(dsl.Builder, node_type="fal.image_to_image.FluxKontextLora"):
    """
    Edit an image by instruction with FLUX.1 Kontext [dev] and any number of LoRAs.

    Same editor as flux-kontext/dev with trained edits on top; no mask, the instruction decides what changes.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        resolution_mode: How the edit gets its size: picked by the model, like the input, or a fixed shape.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        resolution_mode: dsl.Input[
            Literal[
                "auto", "match_input", "1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21"
            ]
        ] = "match_input",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
        guidance_scale: dsl.Number = 2.5,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_images=num_images,
            resolution_mode=resolution_mode,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            loras=loras,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
