class StableAvatar(FalNode):
    """
    Animate a picture of a person to speech for up to five minutes with StableAvatar.
    stable-avatar, audio-to-video, talking-head, avatar, lip-sync, long-video

    Takes a picture, a recording and a prompt for the behaviour; sound and prompt have guidance weights of their own.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Deliver an onboarding talk from one staff photo
    - Turn a four-minute recording into a single avatar take
    - Preview a talking portrait at ten steps before the full fifty
    - Make an upright talking clip from a landscape photo
    - Keep the avatar calm with little perturbation
    """

    endpoint: ClassVar[str] = "fal-ai/stable-avatar"
    title: ClassVar[str] = "StableAvatar – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak, with the face clearly visible.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="", description="How the speaker behaves and what is around; the words spoken come from the audio."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes that of the picture.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    perturbation: float = Field(
        default=0.1,
        ge=0,
        le=1,
        description="Amount of random disturbance added while generating; none keeps to the reference most closely.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
