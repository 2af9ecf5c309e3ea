class MeshyV6PreviewTextTo3d(FalNode):
    """
    Build a 3D model from a description with the Meshy 6 Preview, textured or as bare geometry.
    meshy, text-to-3d, 3d, pbr, remesh, rigging, low-poly

    Pose, polygon count, rigging and a low-poly type can be set, as in the finished Meshy 6.

    Use cases:
    - Draft untextured props from words until one has the right shape
    - Order a knight in A-pose for a rigging course
    - Describe a dish and its glaze in two prompts, with no photo taken
    - Rerun a seed from an earlier Meshy 6 Preview job
    - Word a fleet of 2,000-polygon boats before anyone draws one
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

    endpoint: ClassVar[str] = "fal-ai/meshy/v6-preview/text-to-3d"
    title: ClassVar[str] = "Meshy 6 Preview – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "mode", "target_polycount", "topology", "pose_mode")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "texture_image": {"max_file_size": 20971520, "max_pixels": 178956970}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_usdz": ("model_urls", "usdz"),
        "model_urls_blend": ("model_urls", "blend"),
        "model_urls_stl": ("model_urls", "stl"),
    }

    prompt: str = Field(default="", max_length=600, description="The object to model: shape, material, colours.")
    mode: Mode = Field(
        default=Mode.FULL, description="preview stops at untextured geometry; full goes on to texture it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
        default=True,
        description="Rebuilds the mesh to the wanted topology; off leaves raw triangles. Ignored with the lowpoly type.",
    )
    symmetry_mode: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether the model is made symmetrical, or only where it fits."
    )
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    pose_mode: PoseMode = Field(
        default=PoseMode.EMPTY, description="Pose of a figure: A-pose, T-pose, or empty for none in particular."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    texture_prompt: str | None = Field(
        default=None,
        max_length=600,
        description="Colours and materials of the surface in words; used only in full mode.",
    )
    texture_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="texture_image_url",
        description="Picture that sets colours and materials of the surface; used only in full mode. Up to 20 MB.",
    )
    enable_rigging: bool = Field(
        default=False,
        description="Rigs the model as a human-like figure, with walking and running; it needs clearly separate limbs.",
    )
    rigging_height_meters: float = Field(
        default=1.7,
        gt=0,
        description="Approximate height of the figure in metres; used only while enable_rigging is on.",
    )
    enable_animation: bool = Field(
        default=False,
        description="Applies a preset animation from Meshy's library; works only while enable_rigging is on.",
    )
    animation_action_id: int = Field(
        default=92,
        ge=0,
        le=696,
        description="Number of the preset in Meshy's animation library, which docs.meshy.ai lists; 0 is Idle. Counts only while enable_animation is on.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the input for unsafe content before the run; off skips it."
    )
    model_type: ModelType = Field(
        default=ModelType.STANDARD,
        description="standard makes a detailed mesh; lowpoly makes clean polygons and ignores topology, target_polycount and should_remesh.",
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
