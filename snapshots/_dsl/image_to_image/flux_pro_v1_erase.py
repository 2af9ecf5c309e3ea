class FluxProV1Erase(dsl.Builder, node_type="fal.image_to_image.FluxProV1Erase"):
    """
    Erase what a mask marks from a picture with FLUX.1 [pro] Erase, with no prompt.

    Takes picture and mask of the same size and a margin around it; Fill puts something new in by prompt instead.

    Args:
        image: Picture from which something is to be erased.
        mask: Black-and-white picture of the same size: what is white gets erased, what is black stays.
        dilate_pixels: Pixels by which the edge of the mask grows; more gives cleaner surroundings.
        output_format: File format of the result.
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
        mask: dsl.FileInput[ImageRef],
        dilate_pixels: dsl.Input[int] = 10,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            dilate_pixels=dilate_pixels,
            output_format=output_format,
        )
