class PixverseV35ImageToVideoFast(FalNode):
    """
    Animate a picture quickly with PixVerse v3.5 Fast, up to 720p and of fixed length.
    pixverse, image-to-video, video, fast, stylized, 720p

    The five styles of regular v3.5 stay, 1080p and 8 seconds do not; silent.

    Use cases:
    - Get a quick anime nod from an avatar
    - Preview a photo clip for a group chat
    - Sort out which of v3.5's five styles suits a logo
    - Draft a clay clip in v3.5 Fast before the 1080p render
    - Try a product still at 360p in v3.5 Fast before the eight-second clip
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/image-to-video/fast"
    title: ClassVar[str] = "PixVerse v3.5 Fast – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, picture and prompt decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
