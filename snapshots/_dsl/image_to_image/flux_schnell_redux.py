class FluxSchnellRedux(dsl.Builder, node_type="fal.image_to_image.FluxSchnellRedux"):
    """
    Make variations of an image in about four steps with FLUX.1 [schnell] Redux, no prompt, no guidance dial.

    The fastest Redux; the flux-1 twin adds acceleration by default.

    Args:
        image: The picture of which variations are made.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
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
        image: dsl.Input[ImageRef],
        num_inference_steps: dsl.Input[int] = 4,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
    ) -> None:
        super().__init__(
            image=image,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
        )
