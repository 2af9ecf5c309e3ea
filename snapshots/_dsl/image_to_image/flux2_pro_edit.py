class Flux2ProEdit(dsl.Builder, node_type="fal.image_to_image.Flux2ProEdit"):
    """
    fal-ai/flux-2-pro/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        images: The source images, in order; the prompt can call them first, second and so on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        seed: dsl.Input[int] = -1,
        safety_tolerance: dsl.Input[shared.SafetyToleranceStrictValue] = "2",
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        images: dsl.ListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            seed=seed,
            safety_tolerance=safety_tolerance,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            images=images,
        )
