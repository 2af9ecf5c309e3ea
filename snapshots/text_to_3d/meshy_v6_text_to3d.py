class MeshyV6TextTo3d(FalNode):
    """
    fal-ai/meshy/v6/text-to-3d on fal.ai: its words are not written yet.
    fal, text-to-3d, draft
    """

    class Mode(str, Enum):
        PREVIEW = "preview"
        FULL = "full"

    class PoseMode(str, Enum):
        A_POSE = "a-pose"
        T_POSE = "t-pose"
        EMPTY = ""

    class ModelType(str, Enum):
        STANDARD = "standard"
        LOWPOLY = "lowpoly"

    endpoint: ClassVar[str] = "fal-ai/meshy/v6/text-to-3d"
    title: ClassVar[str] = "Meshy 6 Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "texture_image",
        "enable_prompt_expansion",
        "texture_prompt",
        "rigging_height_meters",
    )
    _limits: ClassVar[dict[str, dict[str, float]]] = {"texture_image": {"max_file_size": 20971520}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_usdz": ("model_urls", "usdz"),
        "model_urls_blend": ("model_urls", "blend"),
        "model_urls_stl": ("model_urls", "stl"),
    }

    prompt: str = Field(
        default="",
        max_length=600,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    mode: Mode = Field(
        default=Mode.FULL, description="Way of working, for instance fast or careful, or how much may change."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    topology: MeshTopology = Field(
        default=MeshTopology.TRIANGLE, description="Whether the mesh consists of four-sided faces or triangles."
    )
    target_polycount: int = Field(
        default=30000,
        ge=100,
        le=300000,
        description="Number of polygons to aim for; more keep detail, fewer are lighter to use.",
    )
    should_remesh: bool = Field(
        default=True, description="Rebuilds the mesh to the wanted topology; off leaves raw triangles."
    )
    symmetry_mode: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether the model is made symmetrical, or only where it fits."
    )
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    pose_mode: PoseMode = Field(default=PoseMode.EMPTY)
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    texture_prompt: str | None = Field(
        default=None,
        max_length=600,
        description="Colours and materials of the surface in words; needs texturing switched on.",
    )
    texture_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="texture_image_url",
        description="Image that sets colours and materials of the model's surface; needs texturing switched on. Up to 20 MB.",
    )
    enable_rigging: bool = Field(default=False)
    rigging_height_meters: float = Field(default=1.7, gt=0)
    enable_animation: bool = Field(default=False, description="Lets words spring into view with a little bounce.")
    animation_action_id: int = Field(default=92, ge=0, le=696)
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    model_type: ModelType = Field(
        default=ModelType.STANDARD,
        description="Family that the model belongs to; the weights that can be used depend on it.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        animation_glb: Model3DRef
        animation_fbx: Model3DRef
        thumbnail: ImageRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_usdz: Model3DRef
        model_urls_blend: Model3DRef
        model_urls_stl: Model3DRef
        texture_urls: list[dict[str, Any]]
        seed: int
        prompt: str
        actual_prompt: str
        rigged_character_glb: Model3DRef
        rigged_character_fbx: Model3DRef
        basic_animations: dict[str, Any]
        rig_task_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
