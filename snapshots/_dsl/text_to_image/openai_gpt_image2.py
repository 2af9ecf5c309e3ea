class OpenaiGptImage2(dsl.Builder, node_type="fal.text_to_image.OpenaiGptImage2"):
    """
    Generate up to four pictures with OpenAI's GPT Image 2, strong at detail and fine lettering.

    Takes presets or a size of your own up to 3840 pixels a side; 1.5 has three sizes, but a clear background.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset, auto or your own. Sides are multiples of 16 up to 3840 pixels, at most 3:1, and make 655,360 to 8,294,400 pixels in all.
        quality: Effort put into each picture, which also sets its price: low is quick and fine for drafts, high is finest, auto leaves it to the model.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "landscape_4_3",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "high",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            quality=quality,
            num_images=num_images,
            output_format=output_format,
        )
