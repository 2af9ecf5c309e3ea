class GotOcrV2(dsl.Builder, node_type="fal.vision.GotOcrV2"):
    """
    Read the text in pictures of documents with GOT-OCR 2.0.

    Takes one or more images and gives their text, plain or with tables and formulas as markup; several pages can become one text.

    Args:
        input_images: Pictures of the pages or signs to read, in order.
        do_format: Keep structure such as tables and formulas as markup; off gives bare text.
        multi_page: Treat all the images as pages of one document and return a single text; off reads each image by itself.
    """

    output: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        input_images: dsl.FileListInput[ImageRef] | None = None,
        do_format: dsl.Input[bool] = False,
        multi_page: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            input_images=input_images,
            do_format=do_format,
            multi_page=multi_page,
        )
