class Tripo3dTriposplat(FalNode):
    """
    Turn one picture into a 3D Gaussian splat with the open model TripoSplat.
    triposplat, tripo, image-to-3d, 3d, gaussian-splat, ply

    Gives a PLY or SPLAT file of up to 262,144 Gaussians to view from all sides; it is no mesh, unlike Tripo's other nodes.

    Use cases:
    - Make a spinning splat view of a product for a website
    - Turn a figurine photo into a viewable 3D object
    - Get a SPLAT file for a web splat viewer
    - Hold a photographed shoe to 32,768 Gaussians so that it loads on phones
    - Load the PLY into a splat editor instead of a mesh program
    """

    class OutputFormat(str, Enum):
        PLY = "ply"
        SPLAT = "splat"

    endpoint: ClassVar[str] = "tripo3d/triposplat"
    title: ClassVar[str] = "TripoSplat – Image to Gaussian Splat"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "num_gaussians", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to turn into a splat.",
    )
    num_gaussians: int = Field(
        default=262144,
        ge=32768,
        le=262144,
        description="Number of Gaussians in the splat, rounded to a multiple of 32: more show finer detail, but make a larger, slower file.",
    )
    num_inference_steps: int = Field(
        default=20, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=0,
        le=10,
        description="How closely the splat keeps to the picture: higher adds detail, too high gets gaudy; 1 or less turns it off.",
    )
    output_format: OutputFormat = Field(default=OutputFormat.PLY, description="Kind of splat file.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the picture that you put in for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        preprocessed_image: ImageRef
        num_gaussians: int
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
