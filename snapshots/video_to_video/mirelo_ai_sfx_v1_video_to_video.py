class MireloAiSfxV1VideoToVideo(FalNode):
    """
    Add sound effects in step with the picture to a video with the first Mirelo SFX.
    mirelo, video-to-video, video, sound-effects, sfx, add-audio

    Gives two to eight versions of the clip with sound, up to ten seconds; 1.5 adds an offset, 1.6 a full minute.

    Use cases:
    - Put effects under a silent unboxing clip
    - Add beeps to a screen animation
    - Keep the sound of a series made with the first Mirelo
    - Bring back a scored gravel clip from version 1's preset seed, 2105
    - Sound one more kettle clip for a channel scored by Mirelo 1
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1/video-to-video"
    title: ClassVar[str] = "Mirelo SFX 1 – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should get sound effects; what happens in it decides them.",
    )
    text_prompt: str | None = Field(
        default=None, description="Sounds you want to hear, in words; left out, the picture alone decides."
    )
    num_samples: int | None = Field(
        default=2, ge=2, le=8, description="How many soundtracks to make for the same clip, to choose from."
    )
    seed: int = Field(
        default=2105,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    duration: float | None = Field(default=10.0, ge=1, le=10, description="Length of the soundtrack in seconds.")

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
