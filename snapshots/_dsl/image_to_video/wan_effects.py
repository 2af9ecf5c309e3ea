class WanEffects(dsl.Builder, node_type="fal.image_to_video.WanEffects"):
    """
    Apply one of 43 ready-made effects, such as cakeify, squish or inflate, to a picture with Wan Effects.

    Takes a picture and a word for its subject; the prompt is built in, so Wan 2.1 needs no LoRA from you.

    Args:
        subject: What the picture shows, in a word or two; it is put into the effect's ready-made prompt.
        image: Picture of the person or thing that the effect is to happen to.
        effect_type: The effect that is played on the subject.
        num_frames: Number of frames to make: more of them give a longer clip.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        lora_scale: How intense the effect gets; lower makes it milder.
        turbo_mode: Generates faster, with lower quality.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        subject: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        effect_type: dsl.Input[
            Literal[
                "squish",
                "muscle",
                "inflate",
                "crush",
                "rotate",
                "gun-shooting",
                "deflate",
                "cakeify",
                "hulk",
                "baby",
                "bride",
                "classy",
                "puppy",
                "snow-white",
                "disney-princess",
                "mona-lisa",
                "painting",
                "pirate-captain",
                "princess",
                "jungle",
                "samurai",
                "vip",
                "warrior",
                "zen",
                "assassin",
                "timelapse",
                "tsunami",
                "fire",
                "zoom-call",
                "doom-fps",
                "fus-ro-dah",
                "hug-jesus",
                "robot-face-reveal",
                "super-saiyan",
                "jumpscare",
                "laughing",
                "cartoon-jaw-drop",
                "crying",
                "kissing",
                "angry-face",
                "selfie-younger-self",
                "animeify",
                "blast",
            ]
        ] = "cakeify",
        num_frames: dsl.Input[int] = 81,
        frames_per_second: dsl.Input[int] = 16,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        num_inference_steps: dsl.Input[int] = 30,
        lora_scale: dsl.Number = 1.0,
        turbo_mode: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            subject=subject,
            image=image,
            effect_type=effect_type,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            seed=seed,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            lora_scale=lora_scale,
            turbo_mode=turbo_mode,
        )
