class CreatifyAurora(FalNode):
    """
    Make an avatar speak or sing a recording with Creatify's Aurora, at 480p or 720p.
    aurora, creatify, image-to-video, video, lip-sync, avatar, singing

    Takes a picture, sound and an optional prompt; recording and prompt have guidance weights of their own.

    Use cases:
    - Make a product presenter video without a studio
    - Brief field staff through a manager's photo and voice note
    - Proof a singer's clip at 480p before the 720p take
    - Raise the audio weight until a rap's consonants show on the lips
    - Keep gestures calm with a low audio guidance
    """

    endpoint: ClassVar[str] = "fal-ai/creatify/aurora"
    title: ClassVar[str] = "Creatify Aurora – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "audio_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who should speak or sing.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str | None = Field(
        default=None, description="How the performer behaves and what is around; the words come from the recording."
    )
    guidance_scale: float | None = Field(
        default=1.0,
        ge=0,
        le=5,
        description="How closely the prompt is followed, apart from the sound: higher is stricter, lower is freer.",
    )
    audio_guidance_scale: float | None = Field(
        default=2.0,
        ge=0,
        le=5,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
