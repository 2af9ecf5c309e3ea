class MeshyV6ImageTo3d(FalNode):
    """
    Build a 3D model from one picture with Meshy 6, textured, posed and rigged if you like.
    meshy, image-to-3d, 3d, pbr, low-poly, rigging, game-asset

    Standard or clean low-poly meshes; the multi-image node reads up to four views but has no low-poly type.

    Use cases:
    - Turn concept art into a game asset
    - Make a product model for an online shop
    - Get a clean low-poly house from one drawing
    - Bring a drawn hero to a low-poly, rigged and running figure
    - Turn single sketches into a set of low-poly market stalls
    """

    class PoseMode(str, Enum):
        A_POSE = "a-pose"
        T_POSE = "t-pose"
        EMPTY = ""

    class ModelType(str, Enum):
        STANDARD = "standard"
        LOWPOLY = "lowpoly"

    endpoint: ClassVar[str] = "fal-ai/meshy/v6/image-to-3d"
    title: ClassVar[str] = "Meshy 6 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "model_type", "target_polycount", "topology", "should_texture")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 20971520, "max_pixels": 178956970, "formats": ["jpeg", "png"]},
        "texture_image": {"max_file_size": 20971520, "max_pixels": 178956970},
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

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object or figure, fully in view; AVIF and HEIF are converted. JPEG or PNG, up to 20 MB.",
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
    symmetry_mode: OffAutoOn = Field(
        default=OffAutoOn.AUTO, description="Whether the model is made symmetrical, or only where it fits."
    )
    should_remesh: bool = Field(
        default=True, description="Rebuilds the mesh to the wanted topology; ignored with the lowpoly type."
    )
    should_texture: bool = Field(default=True, description="Paints the surface; off returns the bare shape.")
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    pose_mode: PoseMode = Field(
        default=PoseMode.EMPTY, description="Pose of a figure: A-pose, T-pose, or empty for none in particular."
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
        default=True, description="Checks what goes in for unsafe content before the work starts; off skips the check."
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
        rigged_character_glb: Model3DRef
        rigged_character_fbx: Model3DRef
        basic_animations: dict[str, Any]
        rig_task_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
