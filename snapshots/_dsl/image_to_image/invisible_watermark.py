class InvisibleWatermark(dsl.Builder, node_type="fal.image_to_image.InvisibleWatermark"):
    """
    Embed a text watermark the eye cannot see in an image, or switch to decode and read one back.

    A provenance utility: the output is the marked picture or the extracted text.

    Args:
        image: The source image that this endpoint works on.
        watermark: Text to hide in the image. Ignored when decoding.
        decode: Read a watermark out of the image instead of writing one in.
        length: Number of watermark bits to read when decoding; use the length reported when the mark was made.
    """

    output: dsl.Handle[ImageRef]
    extracted_watermark: dsl.Handle[str]
    length: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        watermark: dsl.Input[str] = "watermark",
        decode: dsl.Input[bool] = False,
        length: dsl.Input[int] = 0,
    ) -> None:
        super().__init__(
            image=image,
            watermark=watermark,
            decode=decode,
            length=length,
        )
