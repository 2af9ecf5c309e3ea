class MeshyV6PreviewTextTo3d(FalNode):
    """
    Create a 3D model from a description with the Meshy 6 preview, realistic or sculptural; preview mode returns geometry only, full mode textures it too.
    meshy, meshy-6, text-to-3d, 3d, pbr, sculpture, remesh

    Polygon count and topology are settable.

    Use cases:
    - Draft untextured gargoyles until one has the right scowl
    - Make a marble-like sculpture of a heron for a fountain pitch
    - Order a knight in A-pose for a rigging tutorial
    - Model a steaming ramen bowl with its own texture prompt
    - Populate a pirate bay with 2,000-polygon rowing boats
    """

    class ArtStyle(str, Enum):
        REALISTIC = "realistic"
        SCULPTURE = "sculpture"

    class Mode(str, Enum):
        PREVIEW = "preview"
        FULL = "full"

    endpoint: ClassVar[str] = "fal-ai/meshy/v6-preview/text-to-3d"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "mode", "art_style", "target_polycount", "topology")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_blend": ("model_urls", "blend"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_stl": ("model_urls", "stl"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    prompt: str = Field(default="", max_length=600, description="The object to model: shape, material, colours.")
    texture_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="texture_image_url",
        description="Image that sets colours and materials of the model's surface; needs texturing switched on.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    texture_prompt: str | None = Field(
        default=None,
        max_length=600,
        description="Colours and materials of the surface in words; needs texturing switched on.",
    )
    art_style: ArtStyle = Field(
        default=ArtStyle.REALISTIC,
        description="Whether the object looks real or like a sculpture; the latter goes without light-reacting materials.",
    )
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    is_a_t_pose: bool = Field(
        default=False, description="Puts figures in a pose with spread arms, which is easier to rig."
    )
    mode: Mode = Field(
        default=Mode.FULL, description="preview stops at untextured geometry; full goes on to texture it."
    )
    should_remesh: bool = Field(
        default=True, description="Rebuilds the mesh to the wanted topology; off leaves raw triangles."
    )
    symmetry_mode: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether the model is made symmetrical, or only where it fits."
    )
    target_polycount: int = Field(
        default=30000,
        ge=100,
        le=300000,
        description="Number of polygons to aim for; more keep detail, fewer are lighter to use.",
    )
    topology: MeshTopology = Field(
        default=MeshTopology.TRIANGLE, description="Whether the mesh consists of four-sided faces or triangles."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        prompt: str
        model_urls_blend: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_stl: Model3DRef
        model_urls_usdz: Model3DRef
        thumbnail: ImageRef
        actual_prompt: str
        texture_urls: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
