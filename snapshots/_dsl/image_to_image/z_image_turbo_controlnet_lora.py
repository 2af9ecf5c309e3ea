class ZImageTurboControlnetLora(dsl.Builder, node_type="fal.image_to_image.ZImageTurboControlnetLora"):
    """
    Generate an image from edges, depth or pose with Z-Image Turbo and up to three LoRAs on top.

    Pick it when the guided picture must also wear your trained style; without LoRAs use turbo/controlnet.

    Args:
        image: Picture whose edges, depth or pose guides the result, or a ready-made control map.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        control_end: Moment at which steering by the control picture ends, as a share of the run.
        control_scale: How much the control picture counts; higher keeps to it more rigidly.
        control_start: Moment at which steering by the control picture begins, as a share of the run.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        preprocess: Which map to draw from the image first: outlines, depth or pose; none if it already is such a map.
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
        enable_prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        control_end: dsl.Number = 0.8,
        control_scale: dsl.Number = 0.75,
        control_start: dsl.Number = 0.0,
        loras: dsl.ListInput[shared.LoRAInput] | None = None,
        num_inference_steps: dsl.Input[int] = 8,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        preprocess: dsl.Input[shared.ControlPreprocessorValue] = "none",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            control_end=control_end,
            control_scale=control_scale,
            control_start=control_start,
            loras=loras,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            preprocess=preprocess,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
