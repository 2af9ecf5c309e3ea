class SmartResize(dsl.Builder, node_type="fal.image_to_image.SmartResize"):
    """
    Resize a picture to up to ten exact sizes at once, redrawn by Nano Banana Pro for each shape.

    Takes a picture and sizes such as 1920x1080; one to four versions of each come back.

    Args:
        image: The picture to bring into other sizes.
        target_sizes: Wanted sizes in pixels, each as width x height such as 1920x1080; every one is met exactly.
        prompt: Extra wishes for the resized pictures; empty keeps the content as close to the source as possible.
        num_images_per_size: How many versions to make of each size; the total is this number times the sizes.
        resolution: Lowest working resolution; a larger one is taken by itself when a size needs it. The final size does not depend on it.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, the same for every size; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]
    results: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
