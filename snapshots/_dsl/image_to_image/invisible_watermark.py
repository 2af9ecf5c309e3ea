class InvisibleWatermark(dsl.Builder, node_type="fal.image_to_image.InvisibleWatermark"):
    """
    Hide a text watermark in a picture, or read one back from a marked picture.

    Takes the picture and the text, or the bit length when decoding; returns the marked picture or the text found.

    Args:
        image: The picture to mark, or the marked picture to read.
        watermark: Text to hide in the image. Ignored when decoding.
        decode: Read a watermark out of the image instead of writing one in.
        length: Number of watermark bits to read; needed when decoding, as reported when the mark was made.
    """

    output: dsl.Handle[ImageRef]
    extracted_watermark: dsl.Handle[str]
    length: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
