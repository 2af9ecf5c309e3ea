class MeshyV6PreviewImageTo3D(FalNode):
    """
    Convert a single picture into a textured 3D model with the Meshy 6 preview, one generation past the multi-image endpoint; polygon target, topology, symmetry and pose are adjustable.
    meshy, meshy-6, image-to-3d, 3d, pbr, remesh, t-pose

    Use cases:
    - Put a drawn goblin chef into T-pose for auto-rigging
    - Turn a vase photo into a symmetric mesh for a ceramics class
    - Repaint a modelled skateboard from a second reference picture
    - Produce 5,000 polygon houses for a miniature railway app
    - Model a snow globe ornament for a gift shop's preview
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/v6-preview/image-to-3d"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "target_polycount",
        "topology",
        "should_texture",
        "texture_prompt",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_blend": ("model_urls", "blend"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_stl": ("model_urls", "stl"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    texture_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="texture_image_url",
        description="Image that sets colours and materials of the model's surface; needs texturing switched on.",
    )
    texture_prompt: str | None = Field(
        default=None,
        max_length=600,
        description="Colours and materials of the surface in words; needs texturing switched on.",
    )
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    is_a_t_pose: bool = Field(
        default=False, description="Puts figures in a pose with spread arms, which is easier to rig."
    )
    should_remesh: bool = Field(
        default=True, description="Rebuilds the mesh to the wanted topology; off leaves raw triangles."
    )
    should_texture: bool = Field(default=True, description="Paints the surface; off returns the bare shape for less.")
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

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_blend: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_stl: Model3DRef
        model_urls_usdz: Model3DRef
        thumbnail: ImageRef
        texture_urls: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
