class Ltx2_3QualityAudioToVideo(FalNode):
    """
    Make a video to a recording with LTX-2.3 Quality, a distilled workflow of 8 to 30 steps.
    ltx, lightricks, audio-to-video, video, music-video, audio-driven

    Takes sound, a prompt and an optional first picture; fewer settings than the 22B endpoints and no end picture.

    Use cases:
    - Make a clip for a new single from its cover and the mix
    - Turn a recorded testimonial into a moving picture
    - Draft a song's pictures before the artist's LoRA is trained
    - Illustrate a recorded speech from one portrait without a LoRA
    - Finish a radio spot's video at thirty steps with no weights to load
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/audio-to-video"
    title: ClassVar[str] = "LTX-2.3 Quality – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "image", "resolution", "match_audio_length")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What the video shows while the sound plays: people, place, action, camera, mood."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Song, speech or other recording that drives the video.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture for the first frame; without one the video is made from text and sound only.",
    )
    match_audio_length: bool = Field(
        default=True, description="Makes the video as long as the sound; off uses the set number of frames."
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames; counts only while match audio length is off."
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Final size: a preset shape, your own width and height, or auto for the image's shape, landscape when there is no image.",
    )
    frames_per_second: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_inference_steps: int = Field(
        default=15, ge=8, le=30, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    generate_audio: bool = Field(
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
    )
    image_strength: float = Field(
        default=0.7, ge=0, le=1, description="How strictly the first frame is kept; lower leaves the model freer."
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
