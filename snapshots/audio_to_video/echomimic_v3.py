class EchomimicV3(FalNode):
    """
    Animate a portrait into a talking avatar with EchoMimic V3, driven by an audio file and shaped by a text prompt; audio and text guidance are set separately.
    echomimic, audio-to-video, talking-head, avatar, lip-sync, portrait-animation

    Use cases:
    - Let a town founder's painted portrait read his charter
    - Make a drawn grandmother tell a recorded family story
    - Turn a poet's headshot and reading into a festival clip
    - Animate a saint's icon speaking for a chapel guide
    - Give a radio host's still a nodding video for the website
    """

    endpoint: ClassVar[str] = "fal-ai/echomimic-v3"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "num_frames_per_generation")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="", description="How the speaker behaves and what is around; the words spoken come from the audio."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    num_frames_per_generation: int = Field(
        default=121,
        ge=49,
        le=161,
        description="Frames made in one pass; larger passes hold together better but need more memory.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    audio_guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
