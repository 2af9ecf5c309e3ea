class LongcatMultiAvatarImageAudioToVideo(FalNode):
    """
    Animate two people in one picture to a recording each with LongCat Multi Avatar.
    longcat, audio-to-video, video, lip-sync, two-speakers, avatar, dialogue

    They speak at once or in turn, at 480p or 720p, in segments of about five seconds; Single Avatar moves one person.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a podcast photo of two hosts into a talking clip
    - Make an interview scene from a still picture
    - Let two people in a portrait answer each other in turn
    - Sing a duet from an engagement photo with both tracks at once
    - Mark by boxes which two people in a group photo speak
    """

    class AudioType(str, Enum):
        PARALLEL = "para"
        SEQUENTIAL = "add"

    endpoint: ClassVar[str] = "fal-ai/longcat-multi-avatar/image-audio-to-video"
    title: ClassVar[str] = "LongCat Multi Avatar – Two Speakers from Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "audio_url_person1",
        "audio_url_person2",
        "audio_type",
        "num_segments",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that shows the two speakers, one left and one right unless boxes say otherwise.",
    )
    audio_url_person1: AudioRef = Field(
        default=AudioRef(),
        description="Speech of person 1, on the left of the picture unless a box says otherwise; if none is given, fal takes a sample.",
    )
    audio_url_person2: AudioRef = Field(
        default=AudioRef(),
        description="Speech of person 2, on the right of the picture unless a box says otherwise; if none is given, fal takes a sample.",
    )
    prompt: str = Field(
        default="Two people are having a conversation with natural expressions and movements.",
        description="How the two people behave and what is around them; the words spoken come from the recordings.",
    )
    negative_prompt: str = Field(
        default="Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    bbox_person1: BoundingBox | None = Field(
        default=None, description="Where person 1 is in the picture; left half if omitted."
    )
    bbox_person2: BoundingBox | None = Field(
        default=None, description="Where person 2 is in the picture; right half if omitted."
    )
    audio_type: AudioType = Field(
        default=AudioType.PARALLEL,
        description="para plays both tracks at once; add lets person 1 finish before person 2 begins.",
    )
    num_inference_steps: int = Field(
        default=30, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    text_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the words are followed, next to other inputs; higher obeys more.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; a second at 720p costs four times a second at 480p.",
    )
    num_segments: int = Field(
        default=1,
        ge=1,
        le=10,
        description="How many stretches to make one after another: the first is about 5.8 seconds long, each further one 5 and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
