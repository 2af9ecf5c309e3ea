class MireloAiSfxV15VideoToAudio(FalNode):
    """
    Generate sound tracks synced to a video with Mirelo SFX 1.5; unlike version 1 it can start at an offset into the clip.
    mirelo, video-to-audio, sound-effects, sfx, foley, sync

    Two alternatives of ten seconds by default, audio only.

    Use cases:
    - Add footsteps from the eighth second, once the hero starts walking
    - Get two takes of clanking for an animated forge
    - Cover a silent timelapse of bread rising with kitchen ambience
    - Foley a paper puppet duel for a film club
    - Fill the second half of a canoe clip with paddle splashes
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1.5/video-to-audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "start_offset", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    text_prompt: str | None = Field(
        default=None, description="Sounds you want to hear, in words; left out, the picture alone decides."
    )
    num_samples: int | None = Field(
        default=2, ge=2, le=8, description="How many soundtracks to make for the same clip, to choose from."
    )
    seed: int = Field(
        default=8069,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    duration: float | None = Field(default=10.0, ge=1, le=10, description="Length of the soundtrack in seconds.")
    start_offset: float | None = Field(
        default=0.0, ge=0, description="Second of the video at which the sound sets in; zero starts both together."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
