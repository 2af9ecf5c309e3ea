class ReveFastEdit(FalNode):
    """
    Edit one picture from a prompt with Reve's fast model, at a quarter of the price of reve/edit.
    reve, image-to-image, image-editing, fast, prompt-edit, draft

    Takes the same inputs; meant for quick tries before the slower, finer model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is reve/2.1/edit.

    Use cases:
    - Try several colours of a product quickly
    - Preview a garden redesign during a call
    - Check the wording of a prompt before the full Reve edit
    - Rough out mood-board edits with Reve Fast before full Reve refines them
    - Decide with Reve Fast which of three edits full Reve should make
    """

    endpoint: ClassVar[str] = "fal-ai/reve/fast/edit"
    title: ClassVar[str] = "Reve Fast – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_images", "output_format")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to change. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
