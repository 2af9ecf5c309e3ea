class Swin2sr(FalNode):
    """
    Upscale a low-resolution image with Swin2SR, a transformer restorer with weights for clean, JPEG-compressed or real-world pictures.
    swin2sr, image-to-image, upscale, super-resolution, jpeg-artifacts, restoration

    Choose the task by the fault; no scale setting or invention.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Clear blocky JPEG noise from a saved forum avatar
    - Upscale a scanned crossword grid without smearing its lines
    - Enlarge a tiny museum thumbnail of a brooch
    - Recover an over-compressed flyer for a school fair
    - Compare classical and real-world weights on a bus ticket scan
    """

    class Task(str, Enum):
        CLASSICAL_SR = "classical_sr"
        COMPRESSED_SR = "compressed_sr"
        REAL_SR = "real_sr"

    endpoint: ClassVar[str] = "fal-ai/swin2sr"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "task")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    task: Task = Field(
        default=Task.CLASSICAL_SR,
        description="Which weights to use: for clean small images, for compressed ones, or for real-world photos.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
