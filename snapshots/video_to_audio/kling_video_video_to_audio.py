class KlingVideoVideoToAudio(FalNode):
    """
    Add sound effects and background music to a 3 to 20 second clip with Kling, each from its own prompt; an ASMR mode brings out fine detail.
    kling, video-to-audio, sound-effects, background-music, asmr, foley

    Returns the sound and the scored video.

    Use cases:
    - Give a silent soap-cutting close-up crisp ASMR crackle
    - Score a drone pass over vineyards with accordion and wind
    - Put tyre hiss and a synth pulse under a night cycling shot
    - Add frying noises and bossa nova to a taco stall clip
    - Sound a generated avalanche before showing the scene to a tutor
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/video-to-audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "sound_effect_prompt", "background_music_prompt", "asmr_mode")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {"max_duration": 20, "max_file_size": 104857600, "min_duration": 3}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. MP4 or MOV, up to 100 MB, 3 to 20 seconds.",
    )
    sound_effect_prompt: str | None = Field(
        default="Car tires screech as they accelerate in a drag race",
        max_length=200,
        description="The noises to hear in the clip; replace the sample text, which is about a drag race.",
    )
    background_music_prompt: str | None = Field(
        default="intense car race",
        max_length=200,
        description="The music to lay under the clip; replace the sample text, which is about a car race.",
    )
    asmr_mode: bool = Field(default=False, description="Brings out fine, close noises for an immersive sound.")

    class OutputType(TypedDict):
        output: AudioRef
        video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
