class LightxRelight(FalNode):
    """
    Change the lighting of an existing video with Light-X: by a described light and its side, a reference image, an HDR map or a new background.
    light-x, video-to-video, video, relighting, hdr, lighting

    Framing and action remain; the Recamera sibling changes viewpoint instead.

    Use cases:
    - Relight a noon interview as if a window stood to the left
    - Match a green-screen actor to an HDR of the cathedral set
    - Give a dull cake-cutting clip warm light from a sunset photo
    - Test sunset from the right on a filmed house front
    - Bring two days of garden footage under one shared light
    """

    class RelitCondType(str, Enum):
        DESCRIPTION = "ic"
        REFERENCE_FRAME = "ref"
        ENVIRONMENT_MAP = "hdr"
        BACKGROUND = "bg"

    endpoint: ClassVar[str] = "fal-ai/lightx/relight"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "relit_cond_type", "relight_parameters", "relit_cond_img")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str | None = Field(
        default=None, description="What the video shows; left out, it is described automatically."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    relit_cond_type: RelitCondType = Field(
        default=RelitCondType.DESCRIPTION,
        description="Where the light comes from: ic a description, ref a reference frame, hdr an environment map, bg a new background.",
    )
    relight_parameters: RelightParameters | None = Field(
        default=None, description="Light by words and direction; needed when no picture sets it."
    )
    relit_cond_img: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="relit_cond_img_url",
        description="Image that shows the wanted light, environment or background for relighting.",
    )
    ref_id: int = Field(
        default=0, ge=0, le=48, description="Index of the video frame that the reference image stands for."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        input_video: VideoRef
        viz_video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
