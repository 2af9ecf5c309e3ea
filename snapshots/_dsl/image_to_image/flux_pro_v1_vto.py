class FluxProV1Vto(dsl.Builder, node_type="fal.image_to_image.FluxProV1Vto"):
    """
    fal-ai/flux-pro/v1/vto on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        human_image: Image of the person who tries the garment on.
        garment_image: Image of the piece of clothing to put on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
        prompt: dsl.Input[str],
        human_image: dsl.Input[ImageRef],
        garment_image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            human_image=human_image,
            garment_image=garment_image,
            seed=seed,
            output_format=output_format,
        )
