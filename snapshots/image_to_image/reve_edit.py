class ReveEdit(FalNode):
    """
    Edit one image from a text prompt with Reve's full edit model, up to four results in the same framing.
    reve, image-to-image, image-editing, prompt-edit, single-image, photo

    Choose reve/fast/edit for speed, reve/remix to combine up to six pictures.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Change an autumn orchard photo to blossom time for a cider label
    - Turn a plain timber door into a carved one for a hotel concept
    - Add a rainbow of bunting across a town square picture
    - Give a painted portrait's sitter a velvet jacket in the same brushwork
    - Finish a campsite brochure image after rough tries with the fast model
    """

    endpoint: ClassVar[str] = "fal-ai/reve/edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_images", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(
        default="",
        max_length=2560,
        min_length=1,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
