class FluxProV1Vto(dsl.Builder, node_type="fal.image_to_image.FluxProV1Vto"):
    """
    Dress a person in a garment with Black Forest Labs' FLUX Virtual Try-On.

    Takes a person, one garment picture and a prompt for how it is worn; several pieces go in as one composite, the person's shape is kept.

    Args:
        prompt: How the garment is to be worn, such as tucked in, layered or with rolled sleeves.
        human_image: Picture of the person who is to wear the garment, at most 2 megapixels and best below 1; the result keeps its shape.
        garment_image: Picture of the garment, at most 1 megapixel and best about half of one. Put several pieces together in one picture beforehand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
        prompt: dsl.Input[str],
        human_image: dsl.FileInput[ImageRef],
        garment_image: dsl.FileInput[ImageRef],
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
