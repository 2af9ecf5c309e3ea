class Ultrashape(FalNode):
    """
    Sharpen the geometry of a coarse mesh with UltraShape 1.0.
    ultrashape, 3d-to-3d, 3d, mesh-refinement, geometry, glb

    Takes a GLB or OBJ and the picture it was made from, and gives a finer GLB; image-to-3D nodes need no mesh to start with.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sharpen a quickly generated model before printing
    - Recover carving on a mirror frame
    - Refine a game prop's GLB with the picture it was generated from
    - Bring out armour plates on a mesh by its original concept art
    - Bring back the buckles that a first boot mesh smoothed away
    """

    endpoint: ClassVar[str] = "fal-ai/ultrashape"
    title: ClassVar[str] = "UltraShape 1.0 – Refine Mesh"
    _required: ClassVar[tuple[str, ...]] = ("image", "model_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_url", "image", "octree_resolution", "num_inference_steps")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"model_url": {"formats": ["glb", "obj"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the object that shows the detail the refined mesh should have.",
    )
    model_url: Model3DRef = Field(default=Model3DRef(), description="The coarse mesh to refine, as GLB or OBJ.")
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    octree_resolution: int = Field(
        default=1024,
        ge=128,
        le=1024,
        description="Fineness of the grid from which the mesh is made; higher keeps more detail and needs more time.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    remove_background: bool = Field(
        default=True,
        description="Cuts the object out of the picture before its 3D shape is refined; off if it stands alone already.",
    )

    class OutputType(TypedDict):
        output: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
