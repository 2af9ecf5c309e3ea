class SmartResize(dsl.Builder, node_type="fal.image_to_image.SmartResize"):
    """
    fal-ai/smart-resize on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]
    results: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        target_sizes: dsl.ListInput[str],
        prompt: dsl.Input[str] = "",
        num_images_per_size: dsl.Input[int] = 1,
        resolution: dsl.Input[shared.Resolution1kTo4kValue] = "1K",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            target_sizes=target_sizes,
            prompt=prompt,
            num_images_per_size=num_images_per_size,
            resolution=resolution,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
