class Swin2sr(FalNode):
    """
    Upscale a low-resolution picture with Swin2SR, a transformer restorer without prompt or scale.
    swin2sr, image-to-image, upscaling, super-resolution, jpeg-artifacts, restoration

    Choose weights by the fault: clean and small, JPEG-compressed, or a real-world photo.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Remove JPEG blocks from a saved web image
    - Enlarge a small product thumbnail
    - Pick weights for compressed pictures before upscaling
    - Choose the classical weights for a clean but tiny line scan
    - Enlarge a real-world phone photo with its own weights
    """

    class Task(str, Enum):
        CLASSICAL_SR = "classical_sr"
        COMPRESSED_SR = "compressed_sr"
        REAL_SR = "real_sr"

    endpoint: ClassVar[str] = "fal-ai/swin2sr"
    title: ClassVar[str] = "Swin2SR – Upscale Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "task")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The small or compressed picture to enlarge."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    task: Task = Field(
        default=Task.CLASSICAL_SR,
        description="Which weights to use: for clean small images, for compressed ones, or for real-world photos.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
