class BriaReimagine32(FalNode):
    """
    Generate a new picture that keeps the edges, the depth or both of another, with Bria Reimagine 3.2.
    bria, image-to-image, controlnet, canny, depth, licensed-data

    Each has its own picture and strength; the first Reimagine has one picture and one dial. Retired at fal.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a sketch into an illustration
    - Restyle a room and keep its layout
    - Take edges from one picture and depth from another
    - Hand in a finished edge map and switch the extraction off
    - Lower the edge strength so that a castle sketch leaves room for new detail
    """

    endpoint: ClassVar[str] = "bria/reimagine/3.2"
    title: ClassVar[str] = "Bria Reimagine 3.2"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "canny_image", "depth_image", "aspect_ratio", "canny_scale")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(default="", description="What the new picture shows within the given edges and depth.")
    num_inference_steps: int = Field(
        default=30, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    negative_prompt: str = Field(
        default="Logo,Watermark,Ugly,Morbid,Extra fingers,Poorly drawn hands,Mutation,Blurry,Extra limbs,Gross proportions,Missing arms,Mutated hands,Long neck,Duplicate,Mutilated,Mutilated hands,Poorly drawn face,Deformed,Bad anatomy,Cloned face,Malformed limbs,Missing legs,Too many fingers",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    truncate_prompt: bool = Field(default=True, description="Cuts a prompt that is too long instead of refusing it.")
    prompt_enhancer: bool = Field(
        default=True,
        description="Improves the wording of the prompt before the picture is made; off leaves it untouched.",
    )
    depth_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="depth_image_url",
        description="Depth map whose layout the new picture should keep.",
    )
    depth_scale: float = Field(
        default=0.5, ge=0, le=1, description="Weight of the depth map; higher keeps near and far more exactly."
    )
    depth_preprocess: bool = Field(
        default=True,
        description="Estimate depth from the depth image first. Turn off when you supply a finished depth map.",
    )
    canny_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="canny_image_url",
        description="Picture whose outlines should reappear in the new one.",
    )
    canny_preprocess: bool = Field(
        default=True,
        description="Extract edges from the Canny image first. Turn off when you supply a finished edge map.",
    )
    canny_scale: float = Field(
        default=0.5, ge=0, le=1, description="Weight of the contours; higher sticks to the lines."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
