class ReveFastEdit(FalNode):
    """
    Edit one image from a prompt with Reve's fast model, for quick and cheap tries.
    reve, image-to-image, image-editing, fast, prompt-edit, draft

    Same inputs as reve/edit, which is slower and finer; remix is the sibling for several references.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Try ten shop-awning stripes during a call with the tenant
    - Swap the colour of a kayak again and again for a sales chat
    - Preview winter, spring and storm on a hill-farm cover shot
    - Test joke props on a colleague's photo before the leaving party
    - Check prompt wording on one tulip field before the final edit
    """

    endpoint: ClassVar[str] = "fal-ai/reve/fast/edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_images", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
