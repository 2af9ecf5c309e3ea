class Flux1SchnellRedux(dsl.Builder, node_type="fal.image_to_image.Flux1SchnellRedux"):
    """
    Make variations of an image in four steps with FLUX.1 [schnell] Redux, without a prompt, on the flux-1 route with acceleration by default.

    The quick draft before dev or Krea Redux.

    Args:
        image: The picture of which variations are made.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        num_inference_steps: dsl.Input[int] = 4,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
