class EchomimicV3(FalNode):
    """
    Make a portrait speak or sing along with a recording, with EchoMimic V3.
    echomimic, audio-to-video, talking-head, avatar, lip-sync, portrait

    Takes a picture, a recording and a prompt for the behaviour; sound and prompt have guidance weights of their own.

    Use cases:
    - Turn a headshot and a voice-over into a talking presenter
    - Make a spokesperson clip for a landing page
    - Keep open-mouthed grins out of a condolence message by negative prompt
    - Rule out hand gestures in a newsreader clip with a negative prompt
    - Keep an avatar steady with passes of 161 frames
    """

    endpoint: ClassVar[str] = "fal-ai/echomimic-v3"
    title: ClassVar[str] = "EchoMimic V3 – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "num_frames_per_generation")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person who should speak, with the face clearly visible.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="", description="How the speaker behaves and what is around; the words spoken come from the audio."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
