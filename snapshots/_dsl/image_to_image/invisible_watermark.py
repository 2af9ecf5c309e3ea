class InvisibleWatermark(dsl.Builder, node_type="fal.image_to_image.InvisibleWatermark"):
    """
    Embed a text watermark the eye cannot see in an image, or switch to decode and read one back.

    A provenance utility: the output is the marked picture or the extracted text.

    Args:
        image: The source image that this endpoint works on.
        length: Number of watermark bits to read when decoding; use the length reported when the mark was made.
        decode: Read a watermark out of the image instead of writing one in.
        watermark: Text to hide in the image. Ignored when decoding.
    """

    output: dsl.Handle[ImageRef]
    length: dsl.Handle[int]
    extracted_watermark: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        length: dsl.Input[int] = 0,
        decode: dsl.Input[bool] = False,
        watermark: dsl.Input[str] = "watermark",
    ) -> None:
        super().__init__(
            image=image,
            length=length,
            decode=decode,
            watermark=watermark,
        )
