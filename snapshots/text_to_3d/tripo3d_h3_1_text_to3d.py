class Tripo3dH3_1TextTo3d(FalNode):
    """
    Build a 3D model from a description with Tripo H3.1, by way of a picture drawn first.
    tripo, text-to-3d, 3d, pbr, quad-mesh, negative-prompt

    Has a negative prompt, seeds for picture, shape and texture, and up to two million faces; P1 makes light meshes.

    Use cases:
    - Describe a prop and get it with PBR materials
    - Design a collectible figure from words
    - Keep wheels out of a robot with the negative prompt
    - Hold the drawn picture by its seed and vary the shape
    - Describe a machine and get it in real metres
    """

    endpoint: ClassVar[str] = "tripo3d/h3.1/text-to-3d"
    title: ClassVar[str] = "Tripo H3.1 – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "geometry_quality", "texture_quality", "face_limit", "quad")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_mesh",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_base_model": ("model_urls", "base_model"),
        "model_urls_pbr_model": ("model_urls", "pbr_model"),
    }

    prompt: str = Field(default="", max_length=1024, description="The object to model: shape, material and colours.")
    negative_prompt: str | None = Field(
        default=None, max_length=1024, description="What the model should not have, such as wheels, wings or a base."
    )
    face_limit: int | None = Field(
        default=None, ge=1000, le=2000000, description="Number of faces to aim for; unset, the model decides by itself."
    )
    texture: bool = Field(default=True, description="Paints the surface; pbr brings a texture even when this is off.")
    pbr: bool = Field(
        default=True, description="Gives the model physically based materials, which brings a texture with it."
    )
    model_seed: int | None = Field(
        default=None,
        description="Number that fixes the shape, so that a run can be repeated; unset, each run draws a new one.",
    )
    image_seed: int | None = Field(
        default=None, description="Number that fixes the picture drawn from your words before the model is built."
    )
    texture_seed: int | None = Field(
        default=None,
        description="Chance number for the surface alone: vary it to get another texture on the same shape.",
    )
    texture_quality: TripoDetail = Field(
        default=TripoDetail.STANDARD, description="detailed makes textures of higher resolution than standard."
    )
    geometry_quality: TripoDetail = Field(
        default=TripoDetail.STANDARD, description="detailed makes a finer shape than standard."
    )
    auto_size: bool = Field(default=False, description="Scales the model to its real size in metres.")
    quad: bool = Field(
        default=False, description="Makes four-sided faces in place of triangles; the file may then come as FBX."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_base_model: Model3DRef
        model_urls_pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
