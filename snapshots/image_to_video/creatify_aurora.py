class CreatifyAurora(FalNode):
    """
    Make an avatar speak or sing with Creatify's Aurora: a still plus an audio file gives a 480p or 720p video.
    aurora, image-to-video, video, creatify, lip-sync, avatar, singing

    Separate guidance for sound and for the optional prompt sets it apart from other lip-sync models.

    Use cases:
    - Film a product presenter who never entered a studio for a blender listing
    - Let a jazz vocalist's press photo sing the chorus of her demo
    - Raise audio guidance until a toothpaste spokesman articulates every consonant
    - Brief field staff through a supervisor's portrait and her morning voice note
    - Create a lullaby clip with an illustrated moon as the singer
    """

    endpoint: ClassVar[str] = "fal-ai/creatify/aurora"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "audio_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str | None = Field(
        default=None,
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    guidance_scale: float | None = Field(
        default=1.0,
        ge=0,
        le=5,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    audio_guidance_scale: float | None = Field(
        default=2.0,
        ge=0,
        le=5,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
