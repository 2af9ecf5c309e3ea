class PixverseSoundEffects(FalNode):
    """
    Add sound effects and music to a video with PixVerse, from a description or of the model's own choice.
    pixverse, video-to-video, video, sound-effects, background-music, foley

    Takes a clip from any source; its own sound is replaced unless you keep it.

    Use cases:
    - Put sound to a silent generated clip
    - Score a timelapse for social media
    - Keep a cook's commentary and add the hiss of hot oil
    - Leave the prompt empty and take a surprise soundscape
    - Drop a clip's noisy track and put new effects in its place
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/sound-effects"
    title: ClassVar[str] = "PixVerse – Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "original_sound_switch")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Clip that should get sound, silent or not."
    )
    original_sound_switch: bool = Field(
        default=False, description="Keeps the clip's own sound beside the new one; off replaces it."
    )
    prompt: str = Field(default="", description="The sound wanted, in words. Left empty, the model invents one.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
