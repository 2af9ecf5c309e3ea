class Tripo3dTriposplat(FalNode):
    """
    tripo3d/triposplat on fal.ai: its words are not written yet.
    fal, image-to-3d, draft
    """

    class OutputFormat(str, Enum):
        PLY = "ply"
        SPLAT = "splat"

    endpoint: ClassVar[str] = "tripo3d/triposplat"
    title: ClassVar[str] = "Triposplat Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "num_gaussians")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    num_gaussians: int = Field(default=262144, ge=32768, le=262144)
    num_inference_steps: int = Field(
        default=20, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=0,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.PLY,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        preprocessed_image: ImageRef
        num_gaussians: int
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
