class FluxProV1Erase(dsl.Builder, node_type="fal.image_to_image.FluxProV1Erase"):
    """
    fal-ai/flux-pro/v1/erase on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        mask: dsl.Input[ImageRef],
        dilate_pixels: dsl.Input[int] = 10,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            dilate_pixels=dilate_pixels,
            output_format=output_format,
        )
